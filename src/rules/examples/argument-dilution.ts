import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'I deserve $105,000 because I have ten years of experience, because rents have gone up, because I was promised a review, because I bring clients, and also because my commute is long.',
    'The price must come down: volumes are up, steel has fallen, your competitor is cheaper, our margin is thin, and we have been loyal for years.',
    'Please lower the rent: the lift is slow, the street is loud, the kitchen is old, my neighbour pays less, and I pay on time.',
    '$7,000 is right because of the scratch, the mileage, the colour, the missing mat, and the old tyres.',
    'I raise my rate since living costs rose, software got dearer, I took two courses, I have a waiting list, and taxes went up.',
    'The valuation holds because growth is 22%, churn is low, the team stays, the brand is known, two patents are pending, and a peer sold for more.',
    'We need 30% off as the budget is cut, the pilot was slow, a rival offers it, the year ends soon, and your website shows a promotion.',
    "The deadline can't hold because the photos came late, the brief grew, a designer was ill, the printer closed for a day, and the proof had errors.",
    "We can't come in June because the hall is booked, the choir is on tour, half the parents are away, and the piano is being repaired.",
    'I want 15% off because the paint is chipped, the drawer sticks, the feet are uneven, and the key is missing.',
  ],
  allows: [
    'Volumes are up 30% and steel has fallen 9% since March; could the price follow?',
    'The lift was out for three weeks; could we talk about the rent for May?',
    'The package contains onboarding, support, two integrations, an audit log and training.',
    'Could you tell me about the scratch, the mileage, the tyres, the service book and the last inspection?',
    'The project has five steps: sketch, draft, review, final and print file.',
    'The batch was six days late and 40 units failed inspection.',
    'The survey puts the roof at $15,000, which is what our number reflects.',
    'The photos came six days late, so the deadline moves by six days.',
    'The offer covers transport, insurance, two visits and a written report.',
  ],
} satisfies Examples;
