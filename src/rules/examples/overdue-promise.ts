import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    "ME: I'll send you the reference list by Friday. THEY: Thank you, we are looking at the proposal. ME: Have you had time to look at the price of the second phase?",
    'ME: I will let you know about the start date tomorrow. THEY: Good, the offer stands at $84,000. ME: I wanted to ask about the bonus again.',
    'ME: We will come back with the volumes by the end of the week. THEY: Our price is $4.20 per unit. ME: We still need a better price.',
    "ME: I'll send you the sketches by Friday. THEY: Wonderful, we can pay half in April. ME: My first invoice would be for 900 euros.",
    "ME: I'll get you the photos of the damage by tomorrow. THEY: We can credit half of the freight. ME: Please confirm the credit.",
    "ME: I'll send the signed copy before the weekend. THEY: The fee for round two would be 3,000 euros. ME: We would like to start on Monday.",
  ],
  allows: [
    'ME: I will let you know about the start date tomorrow. THEY: Good, the offer stands at $84,000. ME: The start date could be the 1st of June. One question about the bonus.',
    "ME: You'll have my employer's letter by the 5th. THEY: The rent is $2,150. ME: I'm sorry, the letter from my employer is still with HR; you will have it on the 19th.",
    'ME: I could send you the volumes on Friday if that helps. THEY: Our price is $4.20 per unit. ME: We still need a better price.',
    "THEY: I'll send you the papers on Monday. ME: Could you keep the roof rack?",
    "ME: If you send the photos tomorrow, I'll have sketches by Friday. THEY: The fee is fine with us. ME: Attached is my first invoice.",
    'ME: I hope to find the photos tomorrow. THEY: We can credit half of the freight. ME: Please confirm the credit.',
    "ME: I'll send the survey soon. THEY: My buyers are nervous about the damp. ME: Have your buyers decided?",
    'ME: Shall we confirm the numbers by the 8th? THEY: That would be fine. ME: Could we add a cocktail hour?',
  ],
} satisfies Examples;
