import type { Side } from '../model/mail.ts';
import { say } from '../texts/say.ts';

/** Whose something is: "you", the name where several write for the other side, else "they". */
export const nameOfSide = ({ side, by }: { readonly side: Side; readonly by?: string | undefined }): string =>
  by ?? say(side === 'me' ? 'you' : 'they');
