import type { Examples } from '../../engine/rule.ts';

export default {
  flags: [
    'Thank you for the quote. The price is above our budget. Please send a revised version at $52,000 so that we can move ahead with the order. I look forward to it.',
    "I'm very happy about the offer. Based on my experience I was hoping for $98,000. I hope we can get there.",
    'I came to see the Golf yesterday. Given the scratches I can offer $9,800. Is Saturday OK for pick-up?',
    'The last two batches failed inspection. Our contract allows us to claim $12,400. How can you expect us to accept this?',
    'We have considered your counter. Our committee stays at $18 million with a 10% holdback. We attach the revised term sheet.',
    "My clients offer $377,000 with a closing on 15 August. They are pre-approved. Don't you think that is fair?",
    'Who else would do this for $3,000? We have already cut the fee once, and the scope has grown since. We start on Monday.',
  ],
  allows: [
    'The quote is above our budget of $52,000. What drives the cost most, the steel or the machining?',
    "We'd like to offer $2,000. What matters more to you, the monthly rent or a long lease?",
    'Given the scratches I can offer $9,800. Would a quick cash sale be of value to you?',
    'The proposal covers all three sites. Which of the three is the most urgent for you, and why?',
    'We can do 12% for two years. Have I understood correctly that the budget year matters more to you than the total?',
    "My clients offer $377,000. Is there a closing date that would make your clients' move easier?",
    'We accept your proposal of $3,000, and Monday is fine.',
  ],
} satisfies Examples;
