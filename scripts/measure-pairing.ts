// npm run measure -- pairing: the engine of pairing against others on the same generated townships, in one run.
import { measureAgainstHighs, measureAgainstJavascript } from './measure/pairing/against-mip.ts';
import { measureAgainstLemon } from './measure/pairing/against-lemon.ts';
import { measureBackendDesk } from './measure/pairing/backend-desk.ts';
import { Figures } from './measure/pairing/figures.ts';
import { measureWhatIfs } from './measure/pairing/what-ifs.ts';
import { measureWholeCounty } from './measure/pairing/whole-county.ts';

const figures = new Figures();
measureAgainstLemon(figures);
measureWhatIfs(figures);
await measureBackendDesk(figures);
measureAgainstJavascript(figures);
await measureAgainstHighs(figures);
measureWholeCounty(figures);
process.stdout.write(figures.missed === 0 ? '\nevery goal kept\n' : `\n${figures.missed} goals missed\n`);
process.exit(figures.missed === 0 ? 0 : 1);
