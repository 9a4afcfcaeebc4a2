import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'THEY: Could you send us a price for the annual maintenance of twelve lifts?\nME: Thank you for asking. We can offer the full contract at $14,000 a year. It includes two inspections for each lift.',
    'THEY: We are pleased to offer you the position at a salary of $84,000.\nME: Thank you for the offer. Based on the role I was hoping for a salary of $92,000. I hope we can get there.',
    'THEY: Please find our quote of 5,200 euros for the first order attached.\nME: Thank you for the quote. It is above our budget, and we are looking for 11% off before we can place the order.',
  ],
  allows: [
    'THEY: It was good to meet you at the viewing on Saturday. The rent is $2,150 a month.\nME: Thank you for showing me the flat. I could offer a rent of $2,000 a month for a two-year lease.',
    "THEY: I'm deaf, so please keep to e-mail. My fee for the project would be 4,500 euros.\nME: Of course, writing is fine. For the larger scope I could pay 4,100 euros if the first draft comes in May.",
    'THEY: This is a formal tender; contact is in writing only until the award.\nME: We offer a price of $52,000 for lot 2, delivered in June, with payment in 30 days.',
    'Is Saturday at 11 OK for the test drive?',
  ],
} satisfies Examples;
