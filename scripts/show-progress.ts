import { Presets, SingleBar } from 'cli-progress';

const longWork = 5_000;

/** Shows how many of many rows are done: a bar on a terminal, else a line at each tenth. Short work shows nothing. */
export function showProgress(): { update: (done: number, total: number) => void; stop: () => void } {
  return process.stdout.isTTY ? showBar() : showLines();
}

function showBar() {
  const bar = new SingleBar(
    { format: '{bar} {percentage} % | {value} of {total} rows' },
    Presets.shades_classic,
  );
  return {
    update: (done: number, total: number) => {
      if (total < longWork) return;
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

function showLines() {
  let tenth = 0;
  return {
    update: (done: number, total: number) => {
      if (total < longWork || Math.floor((done * 10) / total) === tenth) return;
      tenth = Math.floor((done * 10) / total);
      console.log(`${tenth * 10} % of ${total} rows`);
    },
    stop: () => {},
  };
}
