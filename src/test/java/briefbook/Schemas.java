package briefbook;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** The schemas of the data files, by name. */
final class Schemas {
    private Schemas() {}

    static JsonSchema of(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:briefbook/schema/" + name + ".schema.json"));
    }
}
