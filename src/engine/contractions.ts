const is = (word: string) => ({ word: `${word}'s`, out: [word, 'is'] });
const not = (word: string, verb: string) => ({ word, out: [verb, 'not'] });

/**
 * Contractions that the tokeniser leaves alone or reads otherwise. "It's" may stand for "it has": patterns of ours
 * that care say both.
 */
export const CONTRACTIONS: readonly { readonly word: string; readonly out: readonly string[] }[] = [
  ...['it', 'he', 'she', 'there', 'here', 'who', 'how', 'where', 'nobody', 'everything', 'nothing'].map(is),
  not("shan't", 'shall'),
  not('shant', 'shall'),
  not('didnt', 'did'),
  not('doesnt', 'does'),
  not('havent', 'have'),
  not('werent', 'were'),
  { word: 'thats', out: ['that', 'is'] },
  { word: 'youve', out: ['you', 'have'] },
  { word: 'youll', out: ['you', 'will'] },
  { word: "y'all", out: ['you', 'all'] },
  { word: 'u', out: ['you'] },
  { word: 'ur', out: ['your'] },
  { word: 'ye', out: ['you'] },
];
