import { part } from '../frame.ts';

/** "We ship no more pallets until invoice 4711 is paid": what the reader counts on stops until they did their part. */
export const serviceStopped = part(
  'a service stopped until you did your part',
  '(i|we) (ship|deliver|send|supply|release|load|unload|accept|process|print|make|do) no (more|further)? .{1,2} (until|till|unless|before) (the|your|this|our|my|all)? (invoice|invoices|bill|bills|complaint|complaints|payment|balance|account|claim|debt|arrears) /\\d/? (is|are|has been|have been) (paid|settled|solved|resolved|cleared|refunded|credited) (in full)?$',
);
