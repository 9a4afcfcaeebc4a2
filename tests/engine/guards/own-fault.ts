import type { Guard } from '../guard.ts';

export default {
  says: 'who laughs at themselves, or praises with a strong word, scorns nobody',
  harmless: [
    'You must think we are slow, but the survey took three weeks.',
    'You must think I am rude, but my phone was broken.',
    'You must think me terribly forgetful.',
    'You must think we are disorganised, and this month you would be right.',
    'Shame on me for forgetting your birthday discount.',
    'It is a disgrace how long I have kept you waiting.',
    'Last chance to laugh at my drawing before the real designer takes over!',
    "Last chance to make fun of my haircut before Friday's call!",
    'Your patience is unbelievable, thank you.',
    'Your kindness is ridiculous, thank you.',
  ],
  meant: [
    ['hostility', 'You must think we are idiots.'],
    ['hostility', 'You must think I am stupid, but I can read a contract.'],
    ['hostility', 'You must think we are slow enough to sign this.'],
    ['hostility', 'Shame on you for asking.'],
    ['hostility', 'It is a disgrace how long you have kept us waiting.'],
    ['hostility', 'Your attitude is unbelievable.'],
    ['time-pressure', 'Last chance to get it at this price.'],
    ['hostility', 'You must think we are slow, but you are a liar.'],
    ['hostility', 'You must think I am slow, you clown.'],
    ['hostility', 'You must think I am rude, you are right, you lied to us.'],
    ['hostility', 'Shame on me, you are a liar.'],
    ['hostility', 'Your help was unbelievable, thanks for nothing.'],
    ['hostility', 'Your support is ridiculous, thanks a lot.'],
    ['hostility', 'Shame on me for believing your lies.'],
  ],
} satisfies Guard;
