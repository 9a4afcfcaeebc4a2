import type { Guard } from '../guard.ts';

export default {
  says: 'what others do, owe or suffer is not aimed at the reader',
  harmless: [
    '- staging cert dies on Monday at 09:00, Ivo must renew it before then or the whole demo goes dark (he knows)',
    'If the tenants do not pay, the council will evict them.',
    'My ex is a liar.',
    'They must pay their supplier by Friday.',
    'He insulted my team and that was ridiculous of him.',
    'If they do not deliver, we will sue them.',
    'If our supplier does not ship by Monday, we will cancel their contract.',
    "If he doesn't pay me back, I will take him to court.",
    'The bank must release the funds by Friday.',
  ],
  meant: [
    ['threat', 'Ivo must pay before then or we will sue you.'],
    ['hostility', 'Your agent is a liar.'],
    ['threat', 'If your tenants do not pay, we will evict them.'],
    ['threat', 'If the rent is not paid by Friday, we will cancel the lease.'],
    ['blame', 'Your team failed to tell us about the loan.'],
    ['demand', 'My client requires the deposit in full, together with the keys to the caravan.'],
    ['threat', "I've taken the afternoon shift off your order. They go back on it the day I see the deposit."],
    ['threat', "If the invoice isn't settled, our lawyers will take over."],
  ],
} satisfies Guard;
