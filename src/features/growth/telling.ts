/** What the inbox says of growth: that something waits, and never a word of what somebody wrote. */

interface Said {
  readonly title: string;
  readonly said: string;
}

const views = "Views on serving and leading";

export const saidAsked: Said = {
  title: views,
  said: "A colleague asks how you see their serving and leading: five minutes, sealed for them",
};
export const saidReleased: Said = {
  title: views,
  said: "Your round has ended: what the others answered can be opened",
};
export const saidDestroyed: Said = {
  title: views,
  said: "Your round has ended with fewer than five answers: they were destroyed, unread",
};
export const saidShared: Said = {
  title: "Shared with you",
  said: "A colleague has shared a page of their journal with you",
};
export const saidResolution: Said = {
  title: "Your resolution",
  said: "Your resolution: 30 days are over",
};
