import type { Mount } from './editor.ts';
import { start } from './tinymce.ts';

export const mount: Mount = (place, html) => start(place, html, { inline: true });
