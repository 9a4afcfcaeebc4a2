import { ciderwebmail } from './ciderwebmail.ts';
import { horde } from './horde.ts';
import type { RealWebmail } from './real-webmail.ts';
import { roundcube } from './roundcube.ts';
import { sogo } from './sogo.ts';

/** CiderWebmail needs 240 packages and Horde more than a minute: they are tried where PARLEY_WEBMAILS names them. */
const MORE: readonly RealWebmail[] = [ciderwebmail, horde];
const wanted = process.env['PARLEY_WEBMAILS']?.split(',') ?? [];

/** All that the journey is made in: one more is a file here and a script in servers/. */
export const WEBMAILS: readonly RealWebmail[] = [roundcube, sogo, ...MORE.filter(({ name }) => wanted.includes(name))];
