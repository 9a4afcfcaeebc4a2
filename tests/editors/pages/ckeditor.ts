import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = async (place, html) => {
  const editor = await ClassicEditor.create(placeIn(place), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    initialData: html,
  });
  return { model: () => editor.getData(), lock: () => editor.enableReadOnlyMode('test') };
};
