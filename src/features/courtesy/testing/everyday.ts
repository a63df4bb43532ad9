/**
 * Two hundred everyday messages between colleagues, free of rudeness, written for this test and never trained on: British,
 * American, second-language and dialect writing, terse ones, words of trades, and business that is urgent without being rude.
 */
export const everyday: readonly string[] = `
Could you have a look at the attached invoice when you get a moment? The VAT looks off to me.
Morning, the printer on the second floor is jammed again. Is there anyone who could come up?
Hi Priya, just checking whether the laptop for our new starter will be ready by Monday. Thanks.
We need the signed contract by 4 pm today, otherwise the supplier cancels the slot. Can you make that?
The process hangs on node 3. I had to kill it twice this morning. Logs attached.
Please dump the table before you run the migration, and tell me when it is done.
The junk filter has swallowed two mails from our bank. Could you release them?
Can you abort the nightly run? The master branch is red.
Production is down for all customers in the north. This is urgent, please join the call now.
Server room is 31 degrees. Need someone on site asap please.
Sorry to chase, but the client is asking for a date. Even a rough one would help.
I think there might be a mistake in row 14, the totals do not add up.
Got it, thanks.
Done.
On it.
Will do tomorrow.
Not yet, waiting for legal.
No, that was for the other site.
Yes, go ahead.
Still the same error.
Looks good to me. Ship it.
Meeting moved to 3.
Can't log in since this morning. Error 0x80070005.
The badge reader at the north door does not work.
Card declined, see screenshot.
Room 2.14 double booked on Thursday, could you sort it out?
Ta very much, that's smashing.
Cheers mate, much obliged.
Alright love, could you pop the forms over when you've a minute?
Och, the wee printer's away again. Any chance of a hand?
Y'all, the toner is out on four. Who do I call?
Ain't got access to the share no more, could somebody check?
I done the report like you asked, it's on the drive.
We was told the delivery comes Tuesday, is that still right?
Us lot down in dispatch need six more pallets, if you can spare them.
Me and Sandra was wondering if the rota is out yet.
I am writing you because my computer is not starting since yesterday. Can you help me please?
Dear colleague, I would like to ask when the order will arrive to us.
Please do the needful and revert back at the earliest.
Kindly find attached the file for your perusal.
As per our discussion, I am sharing the updated sheet.
I have a doubt about the new form, which field must be filled?
Sorry for my English. I need the access for the folder of accounting.
You must send me the form signed, please, because without it I can not make the order.
I wait your answer. Thanks in advance.
Why the invoice is not in the system? I have sent it on Monday.
Please explain me how I can reset the password.
I want to know if the package is arrived already.
Is possible to change the date of the meeting?
We are agree with the proposal, only the price is missing.
Give me please the number of the order.
For me it is not clear what to do with the old labels.
The machine doesn't makes anything, the light is red.
I did not understood the last point, can you say again?
Tomorrow I am in home office, you can call me always.
Could we get two extra chairs in the large meeting room for Wednesday?
The heating in building C has failed. It is 14 degrees and people are leaving.
The customer threatens to leave if we do not deliver by Friday, so I need a decision today.
Payroll closes at noon. I still miss the hours of three people; could each of you send them?
Legal need the redlines back tonight, the other side signs tomorrow at nine.
Can you prioritise ticket 4411? It blocks the release.
We have had this fault three times this month. Could we look for the cause together?
The last fix did not hold. The same alarm came back at 02:10.
I disagree with the estimate: my own count comes to 12 days. Shall we compare?
I'm afraid I can't approve this as it stands, the budget line is missing.
No, we can't do that before the audit, sorry.
Unfortunately the part is out of stock until March.
I was a bit surprised by the change of plan. Could you tell me what happened?
That was my mistake, I mixed up the two sites. Corrected now.
Stupid question perhaps, but where do I find the cost centre?
I feel like an idiot for asking again, but what was the code for the gate?
My bad, I broke the build. Reverted.
I screwed the bracket to the wall, but the shelf still tilts.
I was too slow with the form, so the window closed. Could you reopen it?
Silly me, the attachment is here now.
I forgot to attach the list. Here it is.
Did you forget the attachment, perhaps? I can't see one.
You sent the old version, I think. Could you send the new one?
Have you tried to clear the cache?
Did you get my message from Tuesday?
Have you read the new policy yet? Section 4 is about us.
Why did you choose the smaller model? I am curious, we had looked at the larger one.
Why not use the template of last year?
Why don't we meet on Friday and go through it?
Why don't you take the morning off, you have earned it.
How do I get a parking permit?
What happened to the order from March?
Who approves leave when Martin is away?
When will the lift be repaired?
Where can I drop the returned laptops?
Again, thank you for stepping in last night.
Once again, sorry about the mix-up.
As I said on the phone, the van is booked for ten.
As mentioned, the form is on the intranet under Finance.
To follow up on my mail of Monday: is there any news about the chairs?
Just a reminder that timesheets are due today.
Second reminder: the fire drill is at 11 on Thursday. Leave by the nearest exit.
The fire door on 3 does not close.
The trash bin in the kitchen is overflowing, could cleaning come by?
Rubbish collection was missed on Tuesday.
The garbage collector pauses for two seconds under load.
We moved to lazy loading, the page is twice as fast.
The old dumb terminals can go to recycling.
Kill the zombie processes on build-07 and restart the agent, please.
Set node 2 as slave, then promote it to master.
Execute step 4 only after the dump has finished.
The daemon died at 03:12, core dump in /var/crash.
Shoot me a message when the truck is in.
The drill bit is dead. Need a new 8 mm one.
Could you fire up the test rig for ten o'clock?
The belt slipped and the press crashed into the stop. Nobody hurt.
Blow out the filters before you hang the panel.
Strip the wire, then crimp it. Do not pull on it.
Press reset, wait ten seconds, then open the valve.
Open the settings and remove the old account first.
First check the cable, then call us.
Send the form to accounts, they will take it from there.
Add a line for freight and it is fine with me.
Take the second lift, the first one is out of order.
Do not reply to this mail, the box is not read.
Please DO NOT switch off the pump tonight.
NOTE: the VPN is down between 22:00 and 23:00.
URGENT: water leak in the archive, ground floor.
FYI, the RFQ for the PLC and the HMI went out to ABB and GE today.
ERROR: CONNECTION REFUSED BY HOST is all I get.
SQL for the report: SELECT name FROM teams WHERE active IS NOT NULL
PO 4500012 is missing a GR, could you post it?
The SLA with IT says 4 h, we are at 3 h 40.
Thanks a million!!! You saved our day.
Wow, that was quick. Thank you so much!
Bloody good work, everyone.
That demo was damn impressive, well done.
This is exactly what we needed, thank you.
Great job on the move last weekend, nothing got lost.
Nice catch in the review, I would have missed that.
I really appreciate that you stayed late for us.
Kudos to the night shift, all orders are out.
Welcome back! Your desk is where you left it.
Congratulations on the new role.
Hope you feel better soon. No rush on the report.
Have a good weekend, see you Monday.
Thanks for the honest answer, that helps us plan.
Thank you for your patience with all my questions.
I'd be grateful if you could look at it before the board meets.
Would it be possible to move the maintenance to Sunday?
Would you mind sending the minutes round?
May I ask what the status is?
If it's not too much trouble, could we have the old format back?
Let me know if you need anything else from our side.
Happy to help, just give me a shout.
Could somebody from facilities please call me back on 4471?
Is anyone from purchasing in today? I need a signature.
Who can give me access to the QA environment?
We need two people for stock-taking on Saturday, any volunteers?
I need the figures for Q3 by Wednesday, is that doable?
I expect the parts on Thursday, I will tell you when they are here.
I want to make sure that we are talking about the same order: is it 7781?
You need to be logged in before you open the link.
You have to be on site by seven, the gate closes after that.
You should have received the form yesterday.
You will get a code by text message.
We can't start until the permit is here. Do you know who has it?
I can't find the file. Did it move?
I cannot open the attachment, it says it is damaged.
I don't understand the second step. What does 'allocate' mean here?
I do not agree with closing this, the fault is still there.
This does not work for us, the shift starts at six.
This is not what we ordered. We asked for the blue ones.
The quality of the last batch was poor: 40 of 500 rejected.
The old cable is useless, it has a break in the middle.
The new form is confusing. Half of our people fill in the wrong box.
The performance is terrible since the update, pages take 20 seconds.
The error message is ridiculous long, I send it as a file.
It is a pity that we were not asked before the change.
I am not happy with the outcome, can we talk about it?
I'm worried about the deadline. What can we drop?
We lost two hours because the gate was locked. Who could have a key for us?
The delay was caused by the missing customs paper.
The crane broke on Friday, so the delivery moves to Tuesday.
Our fault, we gave you the wrong part number.
It's nobody's fault, the two calendars do not sync.
Not our department, but I know who can help: Ines in facilities.
This one belongs to the other team, I have passed it on and told them why.
That is not my area, sorry; the people at the service desk can route it.
I don't have time today, would tomorrow at nine be all right?
I've already asked the supplier, they answer by Thursday.
I already sent the form on Monday; did it get lost somewhere?
We have asked twice for the key. Can somebody tell us whom to ask?
It's not difficult: open the tray, lift the lever, close it.
How hard would it be to add a column for the region?
The customer said "this is crap", so I offered a refund.
He wrote "you people are useless" in the survey; I rang him and it was about parking.
Her exact words were: "fix it now". I promised a call by noon.
Seriously good cake in the kitchen, help yourselves.
Finally it works! Thanks to everyone who tested.
About time for a break, coffee anyone?
Whatever suits you best is fine with me.
Really? I thought it was closed on Mondays.
Are you serious about the offer to swap shifts? That would be great.
Can you read the serial number on the back?
`
  .trim()
  .split("\n");
