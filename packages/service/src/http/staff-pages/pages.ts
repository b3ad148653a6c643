import type { Context } from 'hono';
import { sayingPage } from '../../pages/staff/login.ts';
import type { CityEnv } from '../../parts.ts';
import { sendPage } from '../send-page.ts';
import { changeAnswer, showAnswer } from './answer.ts';
import { giveCookie } from './cookie.ts';
import { exportWhole, markMany, showExport, showInbox } from './inbox.ts';
import { askLogin, logIn } from './login.ts';
import { showQuestions, switchQuestion } from './questions.ts';
import { showReplies, writeReply } from './replies.ts';
import { seen, sent, viewerOf, withLanguage } from './visit.ts';

/** What a page does with a request. */
export type Page = (c: Context<CityEnv>) => Response | Promise<Response>;

/** What is done at the addresses of the inbox. */
export const pages: Readonly<Record<PageName, Page>> = {
  start: (c) => c.body(null, 303, { location: withLanguage(c, 'staff/inbox') }),
  askLogin,
  logIn: async (c) => logIn(c, c.var.parts),
  logOut: sent(({ c }) => {
    giveCookie(c, undefined);
    return Promise.resolve(c.body(null, 303, { location: withLanguage(c, 'login') }));
  }),
  showInbox: seen(showInbox),
  markMany: sent(markMany, 'editor'),
  showAnswer: seen(showAnswer),
  changeAnswer: sent(changeAnswer),
  showReplies: seen(showReplies),
  writeReply: sent(writeReply, 'editor'),
  showQuestions: seen(showQuestions),
  switchQuestion: sent(switchQuestion, 'admin'),
  exportCsv: seen(showExport('csv')),
  exportJson: seen(showExport('json')),
  exportWhole: sent(exportWhole, 'admin'),
  failed: (c) => broken(c, 500),
  tooLarge: (c) => broken(c, 413),
};

/** One of the {@link pages}. */
export type PageName =
  | 'start'
  | 'askLogin'
  | 'logIn'
  | 'logOut'
  | 'showInbox'
  | 'markMany'
  | 'showAnswer'
  | 'changeAnswer'
  | 'showReplies'
  | 'writeReply'
  | 'showQuestions'
  | 'switchQuestion'
  | 'exportCsv'
  | 'exportJson'
  | 'exportWhole'
  | 'failed'
  | 'tooLarge';

function broken(c: Context<CityEnv>, status: number): Response {
  const viewer = viewerOf(c, undefined);
  return sendPage(c, sayingPage(viewer, viewer.words.broken, viewer.words.brokenWhy), status);
}
