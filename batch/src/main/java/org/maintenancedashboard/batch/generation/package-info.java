/** The job {@code generate-occurrences}: reads due targets, writes their activities chunk by chunk. Rules: package {@code schedule.generation}. */
package org.maintenancedashboard.batch.generation;
