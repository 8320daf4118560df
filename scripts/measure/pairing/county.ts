// node scripts/measure/pairing/county.ts [villages] [enough | short]: the whole county in a process of its own, so that its
// memory can be told. Prints one line of JSON.
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import {
  COUNTY_THREADS,
  COUNTY_VILLAGES,
  type CountyHours,
  type CountyShare,
  type CountyThread,
} from './county-shape.ts';

/** A village needs far less; without a limit the collector waits until memory runs short. */
const MOST_HEAP_MEGABYTES = 256;

const villages = Number(process.argv[2] ?? COUNTY_VILLAGES);
const hours: CountyHours = process.argv[3] === 'short' ? 'short' : 'enough';
const begun = performance.now();
const shares = await Promise.all(
  Array.from({ length: COUNTY_THREADS }, (_, first) =>
    runThread({ villages, first, every: COUNTY_THREADS, hours }),
  ),
);
const processor = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (processor.user + processor.system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    shares,
  }),
);

function runThread(workerData: CountyThread): Promise<CountyShare> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('county-worker.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
