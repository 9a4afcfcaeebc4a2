/** What figures are counted in, as mails write it. */

export const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  nz$: 'NZD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  hk$: 'HKD',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  r: 'ZAR',
  n: 'NGN',
  '₦': 'NGN',
  rm: 'MYR',
  ksh: 'KES',
};
export const NAMES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: '$',
  dollars: '$',
  bucks: '$',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  rand: 'ZAR',
  rupees: 'INR',
  kr: 'kr',
  kroner: 'kr',
  kronor: 'kr',
  p: 'pence',
  pence: 'pence',
  cent: 'cents',
  cents: 'cents',
  percent: '%',
  'per cent': '%',
};
export const CODES =
  'usd|eur|gbp|chf|dkk|sek|nok|cad|aud|nzd|sgd|hkd|jpy|inr|zar|aed|pln|czk|huf|ngn|kes|ksh|ghs|ils|thb|mxn|brl|myr|idr|krw|cny|isk|bgn|lkr|pkr';
export const COUNTED =
  'years?|(?:person|man|staff)-(?:days?|months?|hours?)|acres?|hectares?|cases|bales?|barrels|cartons|cords?|trays|months?|weeks?|days?|nights?|hours?|shifts?|seats?|licen[cs]es?|users?|units?|pieces?|pcs|boxes|pallets?|crates?|bags?|tons?|tonnes?|kg|litres?|images|photos|rounds?|guests?|rooms?|panels?|lines?|instalments?|shares?|' +
  'sets|mornings?|afternoons?|evenings?|weekends?|seasons?|bottles|sessions?|lessons?|visits|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|bunches|lux';
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  grand: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
};
