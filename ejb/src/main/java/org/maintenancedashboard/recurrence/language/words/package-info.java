/**
 * The words of plain language: a sentence cut into terms whose meaning a table of each language gives.
 *
 * <ol>
 * <li>A language is one table {@code language/xx.properties}: words by meaning, the wording of the describer, the questions. No code knows a word.</li>
 * <li>Capital letters, accents and stray punctuation do not matter; German umlauts may be written with e.</li>
 * <li>A word may have several meanings ("bis": until, to); the grammar takes the one that fits its place.</li>
 * <li>The longest entry wins: "end of the month" before "end".</li>
 * <li>What no table knows stays a term without meaning, so that it can be named in a question.</li>
 * </ol>
 * Out of scope: what a sentence means (the package above).
 */
package org.maintenancedashboard.recurrence.language.words;
