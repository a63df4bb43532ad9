/** Two hundred harmless messages, many of them written to provoke advice; what was advised against at first led to better rules. */
export const provoking: readonly string[] = `
Can you tell me why the invoice was rejected? I can't see a reason in the system.
Need the numbers for slide 4, just revenue and margin.
Heads up: the lift is out of service until noon.
Nope, still broken on my side.
Same here.
Please call the plumber, the toilet on 5 is blocked.
We should have been told about the change earlier, could we agree on how for next time?
The shipment was damaged. Whose insurance covers this?
I was told this would be fixed last week. Is there a new date?
This is the third time the file comes without the header row. Could the script add it?
You are right, I misread the date.
You were faster than I thought, many thanks.
You never know with customs, better book a day more.
You always find a way, thank you!
Did you manage to reach the customer?
Nobody answers on the hotline. Is there another number?
No one from our team can come, sorry.
I'm stuck, the wizard closes after step 2.
It's a mess in the storage room, shall we tidy up on Friday?
The build is broken, I am looking into it.
I broke the coffee machine, facilities know.
He broke his leg, so I take over his tickets.
The old scanner is rubbish at small print, can we use the new one?
The test data is garbage, we need real ones.
What a day! Everything shipped.
What a nice surprise, thank you all.
How the hell-month of closing went: better than last year.
Damn, I missed the train. I'll be 20 min late, sorry.
Oops, wrong chat.
Give me five minutes.
Give me a call when you are there.
Send it to me, I will sign it.
Let me check and come back to you.
Just do what you think is best.
Do it your way, I trust you.
Take your time.
Don't worry about it.
Don't forget: tomorrow is a holiday in Bavaria.
Stop the line if the light goes red.
Call 112 in an emergency.
Use the side entrance today.
Bring your badge on Monday.
Check your spam folder, it may be there.
Fill in the form and hand it to reception.
Remember to book the room before noon.
Reset the counter after each batch.
Update: the part arrives today.
Close the ticket, it works now.
Please sort this out by tomorrow if you can.
Could this be sorted out today? The auditors are here.
I must have the keys by six because I close the hall.
I need this today, the truck leaves at five. Tell me if that is a problem.
We want a credit note for the broken items.
I insist on paying for the lunch, you helped us a lot.
We demand a lot of the new system, let us test it properly.
The deadline is Friday and cannot move.
That's not possible, the licence does not allow it.
This was not agreed. We agreed on 20 units.
I do not think this is correct.
Wrong attachment?
Wrong building, we are in C.
Why was my request closed? The problem is still there.
Why is the door locked?
Why do you need my employee number?
Why are we paying two licences?
Who broke down the figures by region? I would like to use the same split.
Who is responsible for the archive?
Where is the van?
What happened with the delivery yesterday?
When can I expect the laptop?
Is there any progress?
Any news?
Ping?
+1
ok
👍
It is late, but better late than never, thanks.
Finally got through to the bank, all fine.
As usual, the canteen closes at two.
As always, great support from the night team.
Again the same error as yesterday, code 17.
Still waiting for the quote from the supplier, will remind them.
I asked them twice, they will answer today.
It's hard to read the scan, could you send it again?
How hard should I tighten the screws?
Sorry if this was explained before, I am new here.
My problem is that I cannot see the calendar.
It's not a problem for us, take the room.
The manager of the hotel was rude, I would book elsewhere.
The customer called our form idiotic; he has a point about page 3.
They wrote "WHERE IS MY ORDER" in capitals, so please call them first.
PLEASE NOTE: NEW OPENING HOURS FROM MONDAY
DANGER: HIGH VOLTAGE, keep the cover closed.
The API returns 404 NOT FOUND for this id.
ASAP would be great, but Thursday is fine too.
The fool-proof way is to weigh it twice.
Monkey wrench is in the red box.
The dummy load is on the shelf.
Lazy eval breaks here, use the eager version.
The kill chain diagram is outdated.
I told you about the van yesterday, do you remember the plate?
The tool is slow today.
Nobody told us that the office is closed on Monday.
Can you do it again? The first run was cut off.
Please do your best to get it out today.
That is my job, leave it to me.
It took a long time, but the permit is here.
He is an idiot savant with spreadsheets, in the best sense.
Stop by when you are on the third floor.
Move the pallet to bay 4 now, the truck is here.
We cannot do this without your help.
You said Tuesday, but the calendar says Wednesday. Which one is right?
You did not attach the file.
You have sent the wrong file, it is the one from May.
You didn't fill in field 7, could you add it?
The invoice is wrong. Please correct it.
Wrong number, sorry.
Why didn't the alarm go off?
Why didn't we get the mail? Is the list out of date?
Why haven't the parts arrived?
I have told the supplier twice already.
I sent this before, but it seems to have got lost.
As I said, Friday works for me.
As stated in the contract, notice is three months.
How many times does the job run per day?
How often must the filter be changed?
For the second time this week the lift is stuck.
What is wrong with the printer?
What's wrong with line 3?
Who deleted the folder? I would like to restore it.
Who the new manager is I do not know yet.
Nothing works here today, the whole network is down.
This is getting urgent, please call me back.
Immediate action needed: recall of batch 88.
Do not use the lift!
Watch out, wet floor!
Great, another order from Lyon!
Great. See you then.
Fine.
OK, whatever works for you.
It's a joke between us, do not worry.
The joke in your slide made my day.
My request was closed without a word, I am a little disappointed.
I am angry about how this went and would like to talk.
We are fed up with the smell in the corridor, can somebody check the drain?
I'm tired, let's continue tomorrow.
I can't believe how fast that was!
I can't believe this is my last day.
Typical load is 40 kW.
Seriously, thank you.
You are crazy good at this.
You are the worst affected team, so you get the new machines first.
The worst case is two days of delay.
The most useless meeting of the week is ours, let us drop it.
That's stupid of me, sorry.
This may sound silly, but is it plugged in?
Dumb question: which port?
Rubbish weather, drive safely.
Is it too late to change the order?
Is this really so hard to clean? We tried soap.
What are you waiting for from us?
Let me know what you are waiting for.
Leave me a key at reception, please.
Give it to Tom.
Tell Anna I'm late.
Call the supplier and ask for a discount.
Answer by Friday is fine.
Get well soon!
Come and see the new hall!
Read the sign at the door for the times.
Look at row 12.
Check this out!
Make sure that the lid is closed!
Remember: the gate closes at 6!
Don't touch the red button!
Must be done before the audit.
To be finished by Friday.
I need you to sign page 3.
I want you to know that this helped.
I expect you to be here at eight, like every Monday.
You'd better take the train, the road is closed.
You had better call first.
Thanks to you we made it.
Thanks to your team the launch went well.
Because of you the children got their toys in time, thank you.
It is because of the holiday that nobody answers.
You keep the spare, we take the new one.
You always send it on Mondays, is there a delay this week?
You never know.
You should have the link by now.
You could have told me, I would have brought cake.
Did you even get a chance to eat?
Have you ever tried the other tool?
None of our business units uses it.
It is not my area, I ask around.
This is not our problem alone, the carrier has it too.
Good luck with the exam!
Deal with the small ones first.
Who cares for the plants in August?
Sigh, it rained on the barbecue.
`
  .trim()
  .split("\n");
