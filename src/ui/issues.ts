import { say } from '../texts/say.ts';

/** What is bargained about, as the engine calls it → its name for people. */
export const ISSUES: ReadonlyMap<string, string> = new Map([
  ['price', say('issue_price')],
  ['deposit', say('issue_deposit')],
  ['rent', say('issue_rent')],
  ['bonus', say('issue_bonus')],
  ['salary', say('issue_salary')],
  ['equity', say('issue_equity')],
  ['royalty', say('issue_royalty')],
  ['commission', say('issue_commission')],
  ['discount', say('issue_discount')],
  ['credit', say('issue_credit')],
  ['shipping', say('issue_shipping')],
  ['set-up', say('issue_setup')],
  ['notice', say('issue_notice')],
  ['warranty', say('issue_warranty')],
  ['payment term', say('issue_payment')],
  ['term', say('issue_term')],
  ['delivery', say('issue_delivery')],
  ['share', say('issue_share')],
  ['years', say('issue_years')],
  ['months', say('issue_months')],
  ['weeks', say('issue_weeks')],
  ['days', say('issue_days')],
  ['hours', say('issue_hours')],
]);

/** The name of an issue with a capital; what a mail counts by itself ("guests") is called as it calls it. */
export function issueName(issue: string): string {
  const name = ISSUES.get(issue) ?? issue;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
