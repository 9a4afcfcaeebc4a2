/** What holds more than a line. */
export const EDITORS = 'textarea, [contenteditable]:not([contenteditable=false])';
/** Whatever a form may ask for in a field of its own. */
export const FIELDS = [
  EDITORS,
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit], [type=button], [type=image])',
  'select, [role=combobox], [role=textbox]',
].join(', ');

// What stands beside a field, in the languages of many users.
export const SUBJECT = 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题';
export const TO = 'to|an|à|a|para|aan|till|til|do|кому|宛先|收件人';
export const CC = 'cc|bcc|cci|cco|kopie|copie|copia|kopia|kopi|копия|抄送';
export const FROM = 'from|sender|identity|von|absender|de|da|van|från|od|от';
