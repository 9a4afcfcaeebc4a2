import type { RealWebmail } from './real-webmail.ts';
import { ciderwebmail } from './ciderwebmail.ts';
import { horde } from './horde.ts';
import { roundcube } from './roundcube.ts';
import { sogo } from './sogo.ts';

/** All that the journey is made in: one more is a file here and a script in servers/. */
export const WEBMAILS: readonly RealWebmail[] = [roundcube, sogo, ciderwebmail, horde];
