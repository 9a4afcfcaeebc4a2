import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'THEY: Does the price include onboarding?\nME: We could start in week 12. The contract is attached.',
    'THEY: Do you have pets?\nME: We both work full time and would like to move in on the 15th.',
    'THEY: When could you pick it up, and would you pay cash?\nME: I can pay cash.',
    'THEY: What are your plans for the Porto site?\nME: Our lawyers have finished the draft SPA.',
    'THEY: How many of the 300 accounts were active last month?\nME: We would like a 25% discount.',
    "THEY: Will you need the kitchen? And how many vegetarians?\nME: We won't need the kitchen.",
    'THEY: What did your team think of the second layout?\nME: Here are the logos in vector format.',
  ],
  allows: [
    'THEY: What is your current notice period?\nME: My notice period is two months. I would be glad to join at $91,000.',
    'THEY: When could you pick it up, and would you pay cash?\nME: Cash, and on Saturday before noon.',
    "THEY: What are your plans for the Porto site?\nME: I can't speak about Porto before the works council meets; I will right after the 12th.",
    "THEY: You can't be serious about $350,000?\nME: $350,000 is what the survey supports.",
    'THEY: Looking forward to it.\nME: So are we.',
  ],
} satisfies Examples;
