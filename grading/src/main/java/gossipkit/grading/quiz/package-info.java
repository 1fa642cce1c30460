/** The quiz: its page, what somebody has answered, the key with the explanations, and what comes of them. */
package gossipkit.grading.quiz;
