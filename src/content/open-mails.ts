import { openMails } from '../webmail/read/open-mails.ts';
import type { OpenMails } from '../webmail/read/opened.ts';

const world: typeof globalThis & { parleyOpenMails?: OpenMails } = globalThis;
world.parleyOpenMails = openMails;
