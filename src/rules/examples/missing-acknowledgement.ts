import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'THEY: We had a hard quarter and the board froze new spending.\nME: Our price for 50 seats is $9,400. We can start on Monday.',
    "THEY: The band was reviewed in January and I can't exceed it.\nME: I need $95,000. I have five years of experience.",
    "THEY: I just put new brakes on it, that's why I'm asking $11,200.\nME: I can give you $9,500.",
    'THEY: My buyers are nervous about the damp in the cellar.\nME: The sellers stay at $402,000.',
    "THEY: Security won't approve it without an audit report.\nME: Noted. The discount runs to the end of the month.",
    'THEY: We lost our licence for late music.\nME: I need the hall until 2 am.',
    'THEY: I felt left out of the last round of decisions.\nME: Here is the schedule for round three.',
    "THEY: Our cook left in May and I'm doing the kitchen alone, so the menu has to shrink.\nME: 34 a head. Menu as last year, forty guests.",
    'THEY: The bank wants a second valuation, which costs us three weeks.\nME: Completion is on the 14th. The deposit stays at 10%.',
  ],
  allows: [
    'THEY: We had a hard quarter and the board froze new spending.\nME: A frozen budget is a real constraint. Our price for 50 seats is $9,400, and we could start when the freeze ends.',
    "THEY: The band was reviewed in January and I can't exceed it.\nME: So the band itself is fixed until next January. Is there room outside the base?",
    "THEY: I just put new brakes on it, that's why I'm asking $11,200.\nME: New brakes are worth something, agreed. I had $9,500 in mind; could we meet in between?",
    'THEY: The family worries about the 40 jobs in Lyon.\nME: You are right to raise Lyon. We have added a clause on the 40 jobs.',
    "THEY: My boss found the first version too playful.\nME: Too playful, understood; I'll bring the colours down by Friday.",
    'THEY: My buyers are nervous about the damp in the cellar.\nME: The damp would worry me too. The sellers have a report from March, shall I send it?',
    "THEY: Security won't approve it without an audit report.\nME: That makes sense. I've asked for the report and expect it on Tuesday.",
    "THEY: Hi, just checking that you got our brochure.\nME: Yes, thank you. We'd like to book the hall for the 9th.",
    'THEY: The bank wants a second valuation, which costs us three weeks.\nME: Three more weeks must be hard with the movers booked. The deposit stays at 10%.',
  ],
} satisfies Examples;
