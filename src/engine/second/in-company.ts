import { rememberWith } from '../cache.ts';
import { BY_ITSELF, type Company } from './company.ts';

/**
 * What is told of something stands as long as its company does: at a pause most of a draft is as it was, and what was
 * worked out for a finding is kept with it.
 */
export function rememberInCompany<T extends object, V>(
  compute: (one: T, company: Company<T>) => V,
): (one: T, company?: Company<T>) => V {
  const byItself = rememberWith((one: T) => compute(one, BY_ITSELF));
  const latest = new WeakMap<T, { readonly company: Company<T>; readonly value: V }>();
  return (one, company) => {
    if (!company) return byItself(one);
    const known = latest.get(one);
    if (known && isSame(known.company, company)) return known.value;
    const value = compute(one, company);
    latest.set(one, { company, value });
    return value;
  };
}

const isSame = <T>(a: Company<T>, b: Company<T>): boolean =>
  a.before === b.before && a.behind === b.behind && a.length === b.length;
