/**
 * The fault harness: kills servers in the middle of a generation run and looks whether exactly the right activities are there.
 *
 * <ol>
 * <li>A round empties the tables, starts the job for 10,000 activities, and sends SIGKILL at a random moment, mostly while chunks are written;
 * then the server starts again. Every eleventh round has two servers on one database: both start the job at once, and one of them is killed.</li>
 * <li>Nobody restarts the job by hand: the product has to go on by itself.</li>
 * <li>A round is passed when activities and keys equal the oracle's set exactly, the audit facts count every activity once, at most one chunk of each
 * part was made twice, and a further run adds nothing. The oracle asks the engine directly, without any class of the generation.</li>
 * <li>Each round appends one line to the table; the next call goes on with the next number. A round's random numbers come from the seed and its
 * number.</li>
 * </ol>
 */
package org.maintenancedashboard.faults;
