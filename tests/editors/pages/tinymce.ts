import 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import type { RawEditorOptions, Editor as TinyMce } from 'tinymce';
import { type Editor, type Mount, placeIn } from './editor.ts';

declare const tinymce: typeof import('tinymce').default;

/** In a frame, as Roundcube has it. */
export const mount: Mount = (place, html) => start(place, html, {});

export async function start(place: HTMLElement, html: string, options: RawEditorOptions): Promise<Editor> {
  const target = placeIn(place);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    menubar: false,
    height: 300,
    ...options,
  });
  return fill(editor!, html);
}

function fill(editor: TinyMce, html: string): Editor {
  editor.setContent(html);
  editor.undoManager.clear();
  editor.undoManager.add();
  return { model: () => editor.getContent(), lock: () => editor.mode.set('readonly') };
}
