/**
 * What a sentence says: terms into facts, facts into a rule or a question.
 *
 * <ol>
 * <li>A sentence is clauses in any order: how often, days, months, exceptions, time, start, end. Terms that carry no meaning are passed over.</li>
 * <li>Every other term must be understood; the first that is not becomes the question.</li>
 * <li>What may mean two things is never decided here: it becomes a question that says how to write each.</li>
 * <li>What is said twice must be the same.</li>
 * </ol>
 * Out of scope: words (words), zones, policies.
 */
package org.maintenancedashboard.recurrence.language.grammar;
