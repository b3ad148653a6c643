import { closedProfiles, setOpen } from '../../answers/closures.ts';
import { questionsPage } from '../../pages/staff/questions.ts';
import { record } from '../../staff/audit.ts';
import { may } from '../../staff/tokens.ts';
import { sendPage } from '../send-page.ts';
import type { Visit } from './visit.ts';
import { withLanguage } from './visit.ts';

/** `GET /v1/staff/questions`. */
export async function showQuestions({ c, parts, staff, viewer, asked }: Visit): Promise<Response> {
  const closed = await closedProfiles(parts.db, parts.city);
  const questions = parts.profiles.map((profile) => {
    const asked = parts.questionnaireOf(profile, viewer.words.language);
    const { question = profile, language: lang = viewer.words.language } = asked ?? {};
    return { profile, question, lang, isOpen: !closed.has(profile) };
  });
  const said = asked.has('done') ? viewer.words.saved : undefined;
  return sendPage(c, questionsPage(viewer, { questions, mayClose: may(staff, 'admin'), said }));
}

/** `POST /v1/staff/questions`: closes or opens the question of `profile`. */
export async function switchQuestion({ c, parts, staff, fields }: Visit): Promise<Response> {
  const { db, city, now } = parts;
  const profile = fields.get('profile') ?? '';
  const open = fields.get('open') === 'yes';
  if (parts.questionnaireOf(profile)) {
    await setOpen(db, city, profile, open, now());
    await record(db, parts, staff, open ? 'question-opened' : 'question-closed');
  }
  return c.body(null, 303, { location: withLanguage(c, 'questions?done=yes') });
}
