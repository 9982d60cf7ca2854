const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names that men mostly bear. */
export const MALE_NAMES = set(`
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Aleksandr Alejandro Alessandro Alex Alexander Alexei Alfonso Alfred Ali Alistair Allan Allen Alvaro Amir
Amit Anders Andre Andreas Andrei Andres Andrew Andriy Andy Angus Anil Anthony Anton Antonio Antony Archie Ariel Arjun Arnold Arthur Arturo Ashok Asif Austin Barack Barry
Bart Bashar Ben Benedict Benjamin Benny Bernard Bernd Bernie Bill Billy Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bruno Bryan Byron Calvin
Cameron Carl Carlo Carlos Cedric Cesar Charles Charlie Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clement Clive Colin Conor Cornelius Craig Cyril Damian Damien
Dan Daniel Daniele Danny Darren Dave David Dean Denis Dennis Derek Desmond Diego Dieter Dimitri Dimitris Dinesh Dirk Dmitri Dmitriy Dmitry Dominic Dominique Don Donald Doug Douglas
Duncan Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elliot Emanuel Emilio Emmanuel Emmerson Enrico Enrique Eric Erik Ernest Ernesto Ethan Etienne Eugene Evan
Ewan Fabio Farid Faisal Felipe Felix Fernando Fidel Filippo Florian Francesco Francis Francisco Francois François Frank Franz Fred Frederic Frederick Friedrich Fritz Gareth Gary Gavin
Gaston Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Grant Greg Gregory Guido Guillaume Gustavo Guy Hamid Hans
Harold Harry Harvey Hashim Hassan Hector Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hiroshi Howard Hugh Hugo Hussein Iain Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan
Jack Jacob Jacques Jaime Jake Jakob Jamal James Jamie Jan Jared Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao João Joe
Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Juha Jules Julian Julien Julius Junichiro Justin Kamal Karel Karim Karl
Kaspar Keith Ken Kenji Kenneth Kevin Khaled Khalid Kim Kofi Konrad Konstantin Kostas Kurt Kyle Lamar Lance Lars Laurence Laurent Lawrence Lee Leo Leon Leonard Leonardo Leonid Leroy
Leslie Lev Lewis Liam Lionel Lloyd Lorenzo Lothar Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus
Mario Marius Mark Markus Martin Massimo Mateo Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max Maxim Mehmet Menachem Michael Michal Michel Miguel Mick Mike Mikhail Milan Miles
Milos Mitch Mohamed Mohammad Mohammed Mohan Moses Muhammad Mukesh Murat Mustafa Narendra Nasser Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nigel Nikolai Nikolas Noah Noel Norman Oleg
Oleksandr Oliver Olivier Omar Orlando Oscar Oskar Osman Otto Owen Pablo Paddy Paolo Pascal Pat Patrick Paul Paulo Pavel Pedro Per Percy Peter Petr Petro Phil Philip Philippe Phillip
Pierre Piotr Prakash Quentin Rafael Rahul Raj Rajesh Rajiv Ralf Ralph Ramesh Ramon Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reginald Rene Ricardo Richard Rick Rishi Rob
Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Russell Ryan Salman Salvador Salvatore Sam Samir Samuel Sanjay
Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shaun Shane Shinzo Sidney Silvio Simon Spencer Stanley Stefan Stefano Stephan Stephane Stephen Steve Steven Stewart Stuart
Suresh Sven Tariq Ted Terence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy Tony Travis Trevor Tsutomu Tyler Ulrich Umar Uwe Vaclav Valery Vasily
Victor Vijay Viktor Vincent Vincenzo Vitali Vitaly Vivek Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm Will William Willie Willy Winston Wolfgang Xavier Yair Yanis Yasser Yitzhak Yoshihiko Yousef
Yuri Yusuf Yves Zachary Ziad Zoltan`);

/** First names that women mostly bear. */
export const FEMALE_NAMES = set(`
Abigail Ada Adele Adriana Agnes Aisha Alba Alexandra Alexis Alice Alicia Alina Alison Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel
Anne Annette Annie Antonia Ashley Astrid Audrey Barbara Beatrice Beatriz Belinda Bella Bernadette Beth Bethany Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Brittany Camilla Camille Carla Carmen
Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Catriona Cecilia Celia Charlotte Chelsea Chiara Chloe Christa Christiane Christina Christine Cindy Claire Clara Claudia Colette Colleen Cristina Cynthia Dana Daniela
Danielle Daria Dawn Deborah Debra Delia Denise Diana Diane Dilma Dina Dolores Donna Doris Dorothy Ebba Edith Eileen Elaine Eleanor Elena Eliza Elizabeth Ella Ellen Elisabeth Elise Emily Emma Erica
Erika Erin Estelle Esther Eva Eve Evelyn Fatima Faye Felicity Fiona Flora Florence Frances Francesca Francoise Gabriela Gail Gemma Georgia Geraldine Gerda Gertrude Gillian Gina Giorgia Gisela Gita Giulia Glenda Gloria
Grace Greta Gwen Hanna Hannah Harriet Heather Heidi Helen Helena Helene Helga Hilary Hillary Hilda Holly Huda Ida Imelda Ina Indira Inga Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Jacinda Jackie
Jacqueline Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet Kaja
Karen Karin Kate Katerina Kathleen Katherine Kathryn Kathy Katie Katja Katrina Katya Kay Kelly Kerry Kim Kirsten Kirsty Kristina Krista Lana Laura Lauren Leila Lena Leslie Lidia Liliana Lily Linda Lindsay Lindsey Lisa
Liz Liza Lois Lorna Lorraine Louisa Louise Lucia Lucille Lucinda Lucy Ludmila Luisa Lydia Lynn Lynne Mabel Madeleine Madeline Maggie Maia Mairead Malala Mandy Manuela Margaret Margarita Margot Maria Mariam Mariana
Marianne Marie Marilyn Marina Marion Marissa Marjorie Marta Martha Martina Martine Mary Matilda Maureen Maxine Maya Megan Melania Melanie Melinda Melissa Mercedes Mette Michelle Mia Mildred Miranda Miriam Mira Moira Molly Mona
Monica Monika Morag Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Nathalie Nicole Nicola Nina Noor Nora Norma Olga Olivia Oxana Paloma Pamela Patricia Patty Paula Pauline Penelope Penny Petra Phoebe Phyllis Pippa Polly
Priya Priyanka Rachel Raisa Rebecca Regina Renata Renee Rita Roberta Robyn Rosa Rosalind Rose Rosemary Rosie Roxana Ruth Sabine Sabrina Sally Samantha Sandra Sanna Sara Sarah Segolene Serena Shannon Sharon Sheila Shelley Sheryl
Shirley Simone Sinead Sofia Sonia Sonja Sophia Sophie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Thea Theresa Tina Toni Tracy Tricia Trudy Ursula Valentina Valerie
Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Viviane Wanda Wendy Wilma Winnie Yasmin Yelena Yolanda Yulia Yvette Yvonne Zainab Zoe Zuzana`);
