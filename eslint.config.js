import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HAN = '/\\p{Script=Han}/u';
const userTextOutside =
  'What users read lives in src/renderer/text (paper: src/backend/printing): put the sentence there and import it.';

/** Rooms whose business is Chinese: the window's words, the paper, the spellings of registers, the demo township. */
const ROOMS_WITH_CHINESE = [
  'src/renderer/text/**',
  // How a lunar day is called: the same on paper and in the window.
  'src/shared/time/lunar-day.ts',
  'src/shared/time/lunar-tables.ts',
  // Festivals and rushes by their names, as data to begin with.
  'src/shared/domain/usual-periods.ts',
  'src/backend/printing/**',
  'src/backend/importers/**',
  'src/backend/services/exports/**',
  'src/backend/demo-township/**',
  'src/shared/domain/service.ts',
  'src/shared/domain/service-part.ts',
  // Words of the registers that queries look for and write.
  'src/shared/domain/remark-words.ts',
  'src/shared/domain/erased-name.ts',
  'src/shared/domain/training-words.ts',
  // What an import remarks, told in the same words in the window and in the lists that go out.
  'src/shared/findings/finding-titles.ts',
  // The rules of pairing and of the week, each with its sentence in both languages.
  'src/shared/domain/pairing-rule-book.ts',
  'src/shared/domain/roster-rule-book.ts',
  'src/main/text.ts',
  // A table of the office's own words, as they stand in the registers.
  'src/solver/pairing/score/compatible-temperaments.ts',
];

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', '.runtime/', 'test-results/', 'dist/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // What asks for types is asked by oxlint (.oxlintrc.json).
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      // Paper is spaced with full-width blanks.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}', 'test/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ROOMS_WITH_CHINESE,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${HAN}]`, message: userTextOutside },
        { selector: `TemplateElement[value.raw=${HAN}]`, message: userTextOutside },
        { selector: `JSXText[value=${HAN}]`, message: userTextOutside },
      ],
    },
  },
  {
    // The log's own room, and the run that talks to a terminal.
    files: ['src/backend/logging/**', 'src/main/demo-run.ts', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        performance: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
