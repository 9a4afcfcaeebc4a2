import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'FIRST: Our platform cuts reporting time by 40%. Pricing is attached. When can you sign?',
    'FIRST: I offer $1,700 for the flat on Elm Street.',
    'FIRST: Is the Civic still for sale? I can pay $8,000 cash.',
    'FIRST: We wish to acquire 100% of your company. Our indicative range is $8 to 10 million.',
    'FIRST: Invoice 7731 is wrong. Correct it and resend.',
    'FIRST: My clients offer $365,000, cash, closing in 30 days.',
    'FIRST: We need 200 seats at $11. Send the contract.',
    'FIRST: Quote for 120 people on 14 May needed by Thursday.',
    'FIRST: The van is listed at 7,900. I pay 6,500 in cash on collection.',
    'FIRST: We need three electricians from Monday at 38 an hour. Confirm the names.',
  ],
  allows: [
    'FIRST: Dear Ms Okafor, I enjoyed your talk on month-end closing in Leeds. Our platform might help with the step you called the swamp.',
    "FIRST: Hello Mr Bianchi, thank you for showing us round on Saturday; our daughter is still talking about the garden. We'd like to offer $1,700.",
    'FIRST: Dear Hannah, thank you for the offer and for the time you and Luis took with me last week. I have one question about the base.',
    'FIRST: Hi, I saw that your Civic comes with the full service book, which is rare. Could you tell me a bit more about it?',
    "FIRST: Hi Anouk, your poster for the jazz weekend stopped me in the street. I'd love to talk about a logo for our bakery.",
    'FIRST: Dear Mr Haddad, we met at the Lyon fair in March, where you told me how your father started the firm. I would like to hear where you see it in ten years.',
    "FIRST: Dear Jo, it's good to work with you again after Maple Court. My clients would like to make an offer on number 12.",
    'REPLY: Thursday at 2 works.',
  ],
} satisfies Examples;
