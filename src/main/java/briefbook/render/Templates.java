package briefbook.render;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates: the only class that knows the template library's engine.
 *
 * <p>Templates read view records by name ({@link RecordExpressions}) and words by key ({@link Words}). Article text reaches
 * them only as the value of an expression, which Thymeleaf never evaluates again. Safe for many threads.
 */
final class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    Templates(Words words) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        files.setPrefix("briefbook/templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCacheable(true);
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new RecordExpressions());
        engine.setDialect(dialect);
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new InterfaceWords(words));
    }

    /** Returns a template filled with its variables. */
    String fill(String template, Map<String, Object> variables) {
        return engine.process(template, new Context(Locale.ROOT, variables));
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
