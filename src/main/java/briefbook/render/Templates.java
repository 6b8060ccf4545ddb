package briefbook.render;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressionParser;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates: the only class that knows the template library's engine.
 *
 * <p>Templates read view records by name ({@link RecordExpressions}) and words by key ({@link Words}). Article text reaches
 * them only as the value of an expression, which Thymeleaf never evaluates again. Safe for many threads.
 */
final class Templates {
    private static final String HINT = "mend that line, or take the file away to have the usual one again";

    private final TemplateEngine engine = new TemplateEngine();
    private final OwnTemplates own;

    /**
     * Makes the templates.
     *
     * @param files the owner's, which go before those that come with the program
     * @throws TemplateException when one of the owner's is dangerous
     */
    Templates(Words words, Map<String, String> files) {
        own = new OwnTemplates(files);
        ClassLoaderTemplateResolver usual = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        usual.setPrefix("briefbook/templates/");
        usual.setSuffix(".html");
        usual.setTemplateMode(TemplateMode.HTML);
        usual.setCharacterEncoding("UTF-8");
        usual.setCacheable(true);
        usual.setOrder(2);
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new RecordExpressions());
        engine.setDialect(dialect);
        dialect.setExpressionParser(new PlainExpressions());
        engine.setTemplateResolvers(Set.of(own, usual));
        engine.setMessageResolver(new InterfaceWords(words));
    }

    /**
     * Returns a template filled with its variables.
     *
     * @throws TemplateException when it cannot be filled
     */
    String fill(String template, Map<String, Object> variables) {
        try {
            return engine.process(template, new Context(Locale.ROOT, variables));
        } catch (TemplateEngineException e) {
            throw fault(template, e);
        }
    }

    /** The innermost place is the nearest to the slip: a page takes parts from other files. */
    private TemplateException fault(String template, TemplateEngineException e) {
        String file = template;
        int line = 0;
        Throwable last = e;
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof TemplateProcessingException at && at.hasTemplateName()) {
                file = at.getTemplateName();
                line = at.hasLineAndCol() ? at.getLine() : line;
            }
            last = each;
        }
        String said =
                Objects.requireNonNullElse(last.getMessage(), last.toString()).replaceAll("\\s+", " ");
        TemplateException fault = new TemplateException(
                file + ".html", line, "cannot be filled: " + said, own.has(file) ? HINT : "report this as a fault");
        fault.initCause(e);
        return fault;
    }

    /** Reads expressions as they stand: a value that is put into an expression first could be one itself. */
    private static final class PlainExpressions implements IStandardExpressionParser {
        private final StandardExpressionParser parser = new StandardExpressionParser();

        @Override
        public IStandardExpression parseExpression(IExpressionContext context, String input) {
            if (input.contains("__")) {
                throw new IllegalArgumentException("“" + input + "”: values within __ are not put into expressions");
            }
            return parser.parseExpression(context, input);
        }
    }

    private static final class InterfaceWords extends AbstractMessageResolver {
        private final Words words;

        InterfaceWords(Words words) {
            this.words = words;
        }

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return arguments == null ? words.text(key) : words.text(key, arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            throw new IllegalArgumentException("no words for \"" + key + "\"");
        }
    }
}
