// npm run measure -- pairing: the engine of pairing against others on the same generated townships, in one run.
import { measureAgainstHighs, measureAgainstJavascript } from './measure/pairing/against-mip.ts';
import { measureAgainstLemon } from './measure/pairing/against-lemon.ts';
import { Figures } from './measure/pairing/figures.ts';

const figures = new Figures();
measureAgainstLemon(figures);
measureAgainstJavascript(figures);
await measureAgainstHighs(figures);
process.stdout.write(figures.missed === 0 ? '\nevery goal kept\n' : `\n${figures.missed} goals missed\n`);
process.exit(figures.missed === 0 ? 0 : 1);
