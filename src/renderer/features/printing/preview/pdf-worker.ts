// Reads PDFs beside the window's own thread. A file of ours, so that the policy lets it in and the build finds it.
import './since-chromium-114.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
