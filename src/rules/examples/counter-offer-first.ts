import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    "THEY: We can offer $88,000 plus a $4,000 signing bonus.\nME: I'm looking for $99,000.",
    "THEY: I'd let it go for $12,500.\nME: $10,800 and I'll pick it up tonight.",
    'THEY: We propose $4.20 per unit with free delivery.\nME: Our target is $3.85.',
    'THEY: We have 5,000 euros for the whole site.\nME: My price is 7,200 euros.',
    'THEY: We can credit half of the freight.\nME: We want the full freight and a 5% rebate.',
    'THEY: The sellers would accept $430,000 with a June closing.\nME: $415,000, closing in May.',
    'THEY: We suggest 150 seats now and 50 in the autumn.\nME: 200 seats now at the volume price.',
    "THEY: We could give you the Friday at last year's rate.\nME: We want the Saturday.",
    'THEY: I could let you have the piano for 2,400 with the stool.\nME: 1,900 and you keep the stool.',
    'THEY: We would like you to take the early shift three days a week.\nME: I want two days, Monday and Tuesday.',
  ],
  allows: [
    'THEY: We can offer $88,000 plus a $4,000 signing bonus.\nME: Thank you for adding the signing bonus. Is the $88,000 fixed, or could part of the bonus move into the base?',
    "THEY: I'd let it go for $12,500.\nME: How did you arrive at $12,500? I had $10,800 in mind.",
    'THEY: We propose $4.20 per unit with free delivery.\nME: So $4.20 delivered, with no minimum. Is that right? Our target is $3.85.',
    'THEY: $2,300 including heating and one parking space.\nME: Heating included is a real plus for us. We could do $2,050 without the parking space.',
    "THEY: We'd agree to $22 million if the earn-out is dropped.\nME: I see that certainty matters more to you than the headline. Could part of it be paid later but guaranteed?",
    'THEY: We can credit half of the freight.\nME: We accept half of the freight.',
    'THEY: How about a monthly retainer of $2,500?\nME: I like the idea of a fixed month. What would it cover for you?',
    'THEY: I could let you have the piano for 2,400 with the stool.\nME: Thank you for including the stool. I had 1,900 in mind.',
  ],
} satisfies Examples;
