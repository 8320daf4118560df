// Who may import whom. Each rule says what it protects and what to do instead; docs/architecture.md has the rooms.

/** A room may reach only the listed parts of src (itself included); type-only imports obey the same law. */
const room = (name, path, mayImport, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path },
  to: { path: '^(src|test|scripts)/', pathNot: mayImport },
});

/** A room may use only the listed packages; `core` stands for Node's own modules. */
const packages = (name, path, mayUse, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path },
  to: {
    path: '.',
    pathNot: [
      '^(src|test|scripts)/',
      ...mayUse.map((packageName) => `(^|/)node_modules/(@types/)?${packageName}/`),
    ],
    dependencyTypesNot: mayUse.includes('core') ? ['core'] : [],
  },
});

const SHARED = '^src/shared/';
const CHECKER = 'zod';
const CALENDAR = 'date-fns';
const LUNAR_CALENDAR = 'lunar-typescript';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that import each other cannot be understood one at a time: move what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports does nothing: import it where it belongs or delete it.',
      from: { path: '^src/', orphan: true, pathNot: ['\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'The import names nothing that exists: correct the path, or install the package.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Tests are free to change and are not shipped: move what the program needs into src.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'entry-points-are-not-imported',
      severity: 'error',
      comment: 'An entry point starts a process when it is loaded: move what you need out of it.',
      from: { path: '^src/' },
      to: {
        path: '^src/(backend/backend-process|backend/planning/solver-worker|main/main-process|preload/preload|renderer/main)\\.tsx?$',
      },
    },

    room(
      'shared-imports-nothing-of-ours',
      SHARED,
      [SHARED],
      'Words and laws that everyone shares depend on nobody: pass values in.',
    ),
    packages(
      'shared-stays-pure',
      SHARED,
      [CHECKER, CALENDAR, LUNAR_CALENDAR],
      'shared knows only the checker (zod) and the calendars (date-fns, lunar-typescript): no Node, no Electron, no React.',
    ),

    room(
      'engines-know-no-people',
      '^src/solver/engines/',
      ['^src/solver/engines/'],
      'Engines are mathematics without names: translate in solver/pairing or solver/roster.',
    ),
    room(
      'solver-planning-knows-no-problem',
      '^src/solver/planning/',
      ['^src/solver/planning/', SHARED],
      'What both problems share knows neither of them: pass it in.',
    ),
    room(
      'solver-pairing-stands-alone',
      '^src/solver/pairing/',
      ['^src/solver/(pairing|planning|engines)/', SHARED],
      'Pairing and roster never import each other: move what both need to solver/planning.',
    ),
    room(
      'solver-roster-stands-alone',
      '^src/solver/roster/',
      ['^src/solver/(roster|planning|engines)/', SHARED],
      'Pairing and roster never import each other: move what both need to solver/planning.',
    ),
    room(
      'solver-door-knows-no-office',
      '^src/solver/door/(?!roster/)',
      ['^src/solver/(door|engines)/'],
      'The door takes problems of anybody: it knows ids and costs, and uses the engines alone.',
    ),
    room(
      'solver-door-of-weeks-knows-the-roster',
      '^src/solver/door/roster/',
      ['^src/solver/(door|roster|planning|engines)/', SHARED],
      'The door of weeks turns files into roster problems and plans into files, and nothing else.',
    ),
    room(
      'solver-knows-no-database',
      '^src/solver/',
      ['^src/solver/', SHARED],
      'The solver receives a frozen problem and returns a plan: load in backend/planning.',
    ),
    packages(
      'solver-stays-pure',
      '^src/solver/',
      [CHECKER, 'highs', 'javascript-lp-solver'],
      'The solver is pure: no clock, no disk, no chance. Pass them in by run-control.',
    ),
    {
      name: 'solver-has-one-door',
      severity: 'error',
      comment: 'Only solver/index.ts is for others: export there what you need.',
      from: { path: '^src/', pathNot: '^src/solver/' },
      to: { path: '^src/solver/', pathNot: '^src/solver/index\\.ts$' },
    },

    room(
      'time-bank-stands-alone',
      '^src/time-bank/',
      ['^src/time-bank/', SHARED],
      'The ledger and its rules are pure: entries and rules come in as values, stores keep them, services ask.',
    ),
    packages(
      'time-bank-stays-pure',
      '^src/time-bank/',
      [CHECKER],
      'The time bank is pure: no clock, no disk; the hash is passed in.',
    ),

    room(
      'db-knows-no-operations',
      '^src/backend/db/',
      ['^src/backend/db/', SHARED],
      'The stores keep data and decide nothing: decide in backend/services.',
    ),
    {
      name: 'only-db-opens-sqlite',
      severity: 'error',
      comment: 'Only backend/db knows the driver: add a store there.',
      from: { path: '^src/', pathNot: '^src/backend/db/' },
      to: { path: '(^|/)node_modules/(@types/)?better-sqlite3/' },
    },
    room(
      'importers-write-nothing',
      '^src/backend/importers/',
      ['^src/backend/importers/', SHARED],
      'Importers turn files into candidates and findings and write nothing: write in services/imports.',
    ),
    room(
      'demo-township-stands-alone',
      '^src/backend/demo-township/',
      ['^src/backend/demo-township/', SHARED],
      'The demo township makes workbooks as an office would, so it knows nothing of those who read them.',
    ),
    room(
      'paper-knows-no-data',
      '^src/backend/printing/',
      ['^src/backend/printing/', SHARED],
      'Pages are made from values: load them in services/printing.',
    ),
    room(
      'planning-knows-no-operations',
      '^src/backend/planning/',
      ['^src/backend/(planning|db|logging)/', '^src/solver/index\\.ts$', SHARED],
      'Planning turns stored data into problems and runs the solver: operations belong in services.',
    ),
    room(
      'logging-knows-nobody',
      '^src/backend/logging/',
      ['^src/backend/logging/'],
      'The log writes what it is given.',
    ),
    room(
      'wire-knows-only-messages',
      '^src/backend/wire/',
      ['^src/backend/wire/', SHARED],
      'The wire carries messages and understands none of them.',
    ),
    room(
      'services-use-lower-rooms',
      '^src/backend/services/',
      [
        '^src/backend/(services|db|importers|demo-township|planning|printing|logging)/',
        '^src/solver/index\\.ts$',
        '^src/time-bank/',
        SHARED,
      ],
      'A service knows nothing of calls and wires: api lets calls in.',
    ),
    {
      name: 'no-service-of-another-area',
      severity: 'error',
      comment:
        'One area does not reach into another: use its stores, or move what both need beside the areas (services/*.ts, services/jobs, services/ledger).',
      from: { path: '^src/backend/services/([^/]+)/' },
      to: {
        path: '^src/backend/services/[^/]+/',
        pathNot: ['^src/backend/services/$1/', '^src/backend/services/(jobs|ledger)/'],
      },
    },
    room(
      'api-only-lets-in',
      '^src/backend/api/',
      ['^src/backend/(api|services|logging)/', SHARED],
      'api checks, runs and answers: what is done belongs in services.',
    ),
    room(
      'backend-is-headless',
      '^src/backend/',
      ['^src/backend/', '^src/solver/index\\.ts$', '^src/time-bank/', SHARED],
      'The backend runs without any window: tell the shell by an event.',
    ),
    {
      name: 'backend-without-electron',
      severity: 'error',
      comment: 'The backend also runs as a plain Node child: what needs Electron belongs in main.',
      from: { path: '^src/backend/' },
      to: { path: '(^electron$|(^|/)node_modules/electron/)' },
    },

    room(
      'main-decides-nothing',
      '^src/main/',
      ['^src/main/', SHARED],
      'main owns windows, dialogs, paper and processes: rules belong in the backend.',
    ),
    packages(
      'main-carries-no-addons',
      '^src/main/',
      [CHECKER, 'electron', 'core', '@cantoo/pdf-lib'],
      'main runs on any Electron: no driver, no solver, no React in it; PDFs are laid into one where they are printed.',
    ),
    room(
      'preload-is-only-the-bridge',
      '^src/preload/',
      ['^src/shared/contract/'],
      'The bridge passes calls and events and knows nothing else.',
    ),
    packages(
      'preload-uses-electron-only',
      '^src/preload/',
      ['electron'],
      'The preload is sandboxed: Electron and nothing else.',
    ),

    room(
      'window-asks-by-the-contract',
      '^src/renderer/',
      ['^src/renderer/', SHARED],
      'The window asks over the bridge: it has no backend, no solver, no Electron.',
    ),
    {
      name: 'window-without-node',
      severity: 'error',
      comment: 'The window is sandboxed: ask the backend or the shell.',
      from: { path: '^src/renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'window-without-electron',
      severity: 'error',
      comment: 'Only the preload touches Electron: call the bridge.',
      from: { path: '^src/renderer/' },
      to: { path: '(^electron$|(^|/)node_modules/electron/)' },
    },
    {
      name: 'no-feature-of-another-area',
      severity: 'error',
      comment:
        'Screens of two areas meet in renderer/app: move shared looks to components, shared words to text.',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    room(
      'features-do-not-know-the-app',
      '^src/renderer/features/',
      ['^src/renderer/(features|components|bridge|text|styles)/', SHARED],
      'The app puts features together, not the other way round.',
    ),
    room(
      'components-are-looks-only',
      '^src/renderer/components/',
      ['^src/renderer/(components|styles|text)/', SHARED],
      'Components take props and give events: asking belongs in features.',
    ),
    room(
      'bridge-shows-nothing',
      '^src/renderer/bridge/',
      ['^src/renderer/bridge/', SHARED],
      'The bridge asks and listens: showing belongs in features.',
    ),
    room(
      'text-is-only-words',
      '^src/renderer/text/',
      ['^src/renderer/text/', SHARED],
      'Sentences depend on codes and facts, on nothing that shows them.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.runtime)/' },
    // Type-only imports obey the same law.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
