/** How a class did: what a batch's grades say together, and the forms it is written in. */
package gossipkit.grading.classreport;
