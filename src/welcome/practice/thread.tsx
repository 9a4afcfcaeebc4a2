import { type Conversation, ME } from './conversations.ts';
import { daysBefore, fullDate } from './dates.ts';

/** The mails of one conversation, oldest first, in the markup that src/webmail/practice.ts reads. */
export function Thread({ conversation, today }: { conversation: Conversation; today: Date }) {
  return (
    <>
      {conversation.mails.map((mail, index) => {
        const sender = mail.from === 'me' ? ME : conversation.them;
        const date = daysBefore(today, mail.daysAgo, mail.time);
        return (
          <article class="mail" key={mail.daysAgo} data-message data-from={mail.from} data-date={date.toISOString()}>
            <h2 lang="en" class={index === 0 ? 'subject' : 'subject unseen'}>
              {index === 0 ? conversation.subject : `Re: ${conversation.subject}`}
            </h2>
            <header class="mail-head">
              <span class={`face face-${mail.from}`} aria-hidden="true">
                {sender.name[0]}
              </span>
              <span class="sender" title={`${sender.name} <${sender.address}>`}>
                {sender.name}
                <span class="address">{sender.address}</span>
              </span>
              <time dateTime={date.toISOString()}>{fullDate(date)}</time>
            </header>
            <div class="body" lang="en">
              {mail.body}
            </div>
          </article>
        );
      })}
    </>
  );
}
