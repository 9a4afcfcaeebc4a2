import type { Page } from 'playwright';
import type { Message } from '../../model/mail.ts';

/** Puts another thread into the practice mailbox, in its own markup; of the reply only the subject is another. */
export async function showThread(page: Page, mails: readonly Message[]): Promise<void> {
  await page.evaluate((all) => {
    const [first, ...others] = document.querySelectorAll<HTMLElement>('[data-message]');
    if (!first) throw new Error('The practice mailbox shows no mail.');
    for (const other of others) other.remove();
    const senders = { me: 'Sam Okafor <sam@harbourstudio.example>', them: 'Inês Duarte <ines@duartejoinery.example>' };
    const articles = all.map(({ from, date, subject, body, author }) => {
      const writer = author ?? senders[from];
      const article = first.cloneNode(true);
      if (!(article instanceof HTMLElement)) throw new Error('A mail of the practice mailbox is no element.');
      Object.assign(article.dataset, { from, date });
      article.querySelector('.subject')?.replaceChildren(subject);
      article.querySelector('.body')?.replaceChildren(body);
      const sender = article.querySelector<HTMLElement>('.sender');
      if (sender) sender.title = writer;
      sender?.replaceChildren(writer);
      return article;
    });
    first.replaceWith(...articles);
    const last = all.findLast(({ from, author }) => from === 'them' && author);
    const to = document.querySelector<HTMLInputElement>('input[name=to]');
    if (to && last?.author) to.value = last.author;
    const subject = document.querySelector<HTMLInputElement>('input[name=subject]');
    if (subject) subject.value = `Re: ${all[0]?.subject}`;
  }, mails);
}
