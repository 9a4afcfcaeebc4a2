import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'I have reviewed the offer. I believe my experience justifies more, I have two young children, and I have been paid above market before. I would like $110,000. I look forward to my contract.',
    'I need the flat from the 1st. I work nearby and I want a short commute. I would like to pay $1,800, and I want to keep my dog.',
    'We have a savings target of 8% this year. We need lower prices on all 22 items. Our management expects results by June. We look forward to receiving new prices.',
    'I saw the ad. I want the car, but I have $15,000 and I need it by Saturday. I can come at 6.',
    'We lost two days. Our customers complained, our staff worked overtime, and we had to rent a van. We want $3,400 credited.',
    'My clients love their home. They put in a new kitchen, they have had many visits, and they need $450,000 for their next purchase. They will not move before July.',
    'We are rolling out to 300 people. We need SSO, we want the enterprise price, and our legal team requires our paper. I would like to finish this week.',
    "I'm organising our annual dinner. I want the big hall, I need it until 2 am, and I'd like the 2019 price. I hope to book today.",
    'I run a small bakery. We need the oven before Easter. I have 6,000 set aside, and my bank is slow. We would like the old price.',
    'We have two hundred members. Our hall is booked, we pay our own way, and I want the date in June. I need a yes for my board.',
  ],
  allows: [
    "I have reviewed the offer and I'd like $110,000. I know you need to stay fair to the rest of the team, so I've set out where the number comes from.",
    "You mentioned that month-end reporting eats two days of your team's time; the new version was built for that. We would like to close this quarter.",
    'I have $15,000 and can pay in cash, which might save you the wait for a transfer. I can come at 6.',
    'My rate is now 90 euros an hour. To keep your March budget intact, I suggest that we start the new rate in April.',
    "We lost two days and want $3,400 credited. I'm sure the strike was hard on your people as well.",
    'My clients need $450,000. They would also like your buyers to have the time they need for the mortgage.',
    'We need SSO and the enterprise price. If it helps your quarter, we can sign before the 30th.',
    "I'd like the big hall until 2 am. Does that work with your neighbours and your staff?",
    'I run a small bakery and need the oven before Easter. I have 6,000 set aside. Would a deposit now help you?',
  ],
} satisfies Examples;
