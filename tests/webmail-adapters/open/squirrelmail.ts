import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** SquirrelMail: head and words in rows of nested tables, nothing named. Unverified. */
const squirrelmail: OpenPage = single(
  (mail) =>
    `<table><tr><td><small><a href="right_main.php">Message List</a> | <a href="read.php?delete">Delete</a></small></td>
    <td align="right"><input type="submit" name="smaction_forward" value="Forward"><input type="submit" name="smaction_reply" value="Reply"></td></tr></table>
    <table cellpadding="1"><tr><td><table>
    <tr><td align="right"><b>Subject:&nbsp;&nbsp;</b></td><td><b>${SUBJECT}</b></td></tr>
    <tr><td align="right"><b>From:&nbsp;&nbsp;</b></td><td>"${mail.name}" &lt;${mail.address}&gt;</td></tr>
    <tr><td align="right"><b>Date:&nbsp;&nbsp;</b></td><td>${new Date(mail.date).toUTCString()}</td></tr>
    <tr><td align="right"><b>To:&nbsp;&nbsp;</b></td><td>sam@harbour.example</td></tr>
    <tr><td align="right"><b>Priority:&nbsp;&nbsp;</b></td><td>Normal</td></tr>
    <tr><td align="right"><b>Options:&nbsp;&nbsp;</b></td><td><small><a>View Full Header</a> | <a>View Printable Version</a></small></td></tr></table></td></tr></table>
    <table cellpadding="5"><tr><td><p>${mail.body}</p>${repeated(mail)}</td></tr></table>`,
);

export default squirrelmail;
