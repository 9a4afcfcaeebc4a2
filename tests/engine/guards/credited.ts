import type { Guard } from '../guard.ts';

export default {
  says: 'who is told they did right, always or never, is praised',
  harmless: [
    'You always answer within the hour, which means a lot to us.',
    'You always reply so fast, I really appreciate it.',
    'Mia says you always make the best pancakes.',
    'My colleague tells me you always keep your promises.',
    'You never once rushed me, and it shows in the result.',
    'You never once raised your voice, and we value that.',
    'You never asked for more than was fair.',
    'Your drawings are never wrong, which makes my life easy.',
    'Your invoices are never late.',
    'You gave me the clearest brief I have ever had.',
    'You sent us the kindest answer of all.',
    'You took her to the dentist when I forgot, thank you.',
    'You were there for him when I was not.',
    'You brought the parcel over when we were away, thank you.',
  ],
  meant: [
    ['absolute', 'You always find an excuse, thank you.'],
    ['absolute', 'You always answer with a new price.'],
    ['blame', 'Mia says you always forget her lunch.'],
    ['blame', 'You never once answered our mails.'],
    ['blame', 'You never asked us before you cut the tree down.'],
    ['blame', 'Your invoices are always wrong.'],
    ['blame', 'Your deliveries are always late.'],
    ['blame', 'You gave me the wrong brief, and I lost two weeks.'],
    ['blame', 'You brought it back broken and never told us.'],
    ['absolute', 'You always answer within the hour, but you never keep your word.'],
  ],
} satisfies Guard;
