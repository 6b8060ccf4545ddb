/** Tests of the block score, and the program that fits its weights: start with {@link briefbook.clean.score.BlockTrainer}. */
package briefbook.clean.score;
