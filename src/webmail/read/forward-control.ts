import { isNamed } from './names.ts';
import { controlsIn } from './send-control.ts';

/** In the languages that Parley speaks: every page with a mail in it pays for more. */
const FORWARD = /^(?:forward|fwd|weiterleiten|transférer|reenviar)(?!\p{L})/iu;

/** True where a control passes a mail on; nobody forwards what else can be answered: a comment, a contract. */
export const hasForward = (scope: ParentNode): boolean =>
  controlsIn(scope).some((control) => isNamed(control, FORWARD));
