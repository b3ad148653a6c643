import { expect } from '@open-wc/testing';
import { ask, leave, part, rate, serve, stopServing, stored, until } from './support/feedback.ts';

afterEach(async () => {
  await stopServing();
});

// In a file of its own: a page has one outbox, and here nothing has opened it yet.
it('an answer of an earlier visit goes out when somebody touches the question, without being asked for', async () => {
  const { key, feedback } = await leave();
  const sent = serve(stored);
  const element = await ask();
  expect(sent.length).to.equal(0);
  rate(element, 2);
  await until(() => element.querySelector("[part='leftover']"));
  expect(sent.map((request) => request.key)).to.deep.equal([key]);
  expect(sent[0]?.body).to.have.deep.property('answers', feedback.answers);
  expect(part(element, 'leftover').textContent).to.contain(key);
});
