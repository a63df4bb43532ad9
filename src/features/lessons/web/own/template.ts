/** With what a new lesson begins: the whole form, to be written over. */
export const template = `---
title: How we hand over at night
in-short: One sentence for the list.
---

## The idea

What it is about, in words that a new colleague understands.

## scenario: Ten to six

What happened. What do you do?

### [harms] What one might do

What comes of it.

### [helps] Something else

What comes of it.

### [partly] A third

What is good in it, and what is missing.

## try: One thing to try this week

One thing.

## remember: Three lines to remember

- One
- Two
- Three

## sources: Where this comes from

- Our own house
`;
