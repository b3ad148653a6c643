/** Does a job again each time that so many milliseconds have passed; gives what ends it. */
export type Every = (ms: number, job: () => void) => () => void;

/** By the clock of this process, which it does not keep alive. */
export const every: Every = (ms, job) => {
  const timer = setInterval(job, ms);
  timer.unref();
  return () => clearInterval(timer);
};
