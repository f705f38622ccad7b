/**
 * The rules of docs/architecture.md as tests, and the proof that each bites.
 * <ol>
 * <li>Rules about classes are ArchUnit rules below a base package: {@link org.maintenancedashboard.architecture.Rules}.</li>
 * <li>Rules about the text of sources (sizes, catches) read what the compiler parses: {@link org.maintenancedashboard.architecture.SourceRules}.</li>
 * <li>Each rule reports its violation in {@code planted}, a small system with every fault.</li>
 * <li>An exception stands by name beside its rule and has a decision in docs/adr.</li>
 * </ol>
 */
package org.maintenancedashboard.architecture;
